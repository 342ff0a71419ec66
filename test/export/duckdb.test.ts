/** DuckDB reads the rows of all articles with one schema: the one that the recipe says. */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {type DuckDBConnection, DuckDBInstance} from '@duckdb/node-api'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {toRecord} from '../../src/export/index.ts'
import {fromText} from '../../src/index.ts'
import {sharedFile} from '../support/shared.ts'
import {samples, wire} from './support.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tinast-duckdb-'))
const raw = sharedFile('corpus/raw.ndjson', 'rows of unlabelled articles in DuckDB')
const columns = /const columns = `(\{.*?\})`/s.exec(fs.readFileSync('docs/recipes/parquet.md', 'utf8'))?.[1] as string
let connection: DuckDBConnection
let rows = 0
const all = path.join(folder, 'all.ndjson')

beforeAll(async () => {
  connection = await (await DuckDBInstance.create()).connect()
  const trees = [wire(), ...samples.map(({tree}) => tree)]
  if (raw !== undefined) {
    const lines = fs.readFileSync(raw, 'utf8').split('\n').filter(Boolean)
    trees.push(...lines.map(line => fromText(JSON.parse(line).text)))
  }
  rows = trees.length
  fs.writeFileSync(all, trees.map(tree => `${JSON.stringify(toRecord(tree))}\n`).join(''))
})
afterAll(() => {
  connection.closeSync()
  fs.rmSync(folder, {recursive: true})
})

async function query(sql: string): Promise<Record<string, unknown>[]> {
  return (await connection.runAndReadAll(sql)).getRowObjectsJson() as Record<string, unknown>[]
}

function read(file: string, options = ''): string {
  return `FROM read_json('${file}', format = 'newline_delimited'${options})`
}

/** The columns of a query with their types. */
async function schemaOf(from: string): Promise<unknown[]> {
  return (await query(`DESCRIBE ${from}`)).map(({column_name, column_type}) => [column_name, column_type])
}

test('the schema that DuckDB finds out is the one of the recipe', async () => {
  const found = read(all, ', sample_size = -1, map_inference_threshold = -1')
  const said = await schemaOf(read(all, `, columns = ${columns}`))
  expect(said.length).toBe(Object.keys(toRecord(wire())).length)
  expect(await schemaOf(found)).toEqual(said)
  expect(await query(`SELECT count(*) AS count ${found}`)).toEqual([{count: String(rows)}])
})

test('each row alone is read with it, and all come through Parquet as they were', async () => {
  const from = read(all, `, columns = ${columns}`)
  const parquet = path.join(folder, 'all.parquet')
  await query(`COPY (SELECT * ${from}) TO '${parquet}' (FORMAT parquet)`)
  expect(await schemaOf(`FROM '${parquet}'`)).toEqual(await schemaOf(from))
  const written = await query(`SELECT to_json(row)::VARCHAR AS json FROM '${parquet}' AS row`)
  const lines = fs.readFileSync(all, 'utf8').trimEnd().split('\n')
  expect(written.length).toBe(rows)
  for (const [index, {json}] of written.entries())
    expect(JSON.parse(json as string)).toEqual(JSON.parse(lines[index] as string))
})

test('a row of other types is told apart', async () => {
  const file = path.join(folder, 'wrong.ndjson')
  fs.writeFileSync(file, `${JSON.stringify({...toRecord(wire()), figures: 'không'})}\n`)
  await expect(query(`SELECT * ${read(file, `, columns = ${columns}`)}`)).rejects.toThrow(/JSON/)
})
