/** Draws the rooms of `src` from what their files import, for docs/architecture.md. */
import fs from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

/** Which rooms each room imports from. */
export type Rooms = ReadonlyMap<string, ReadonlySet<string>>

/** The room of a file: a folder of `src`, a file that stands beside them, or the trainer. */
function roomOf(file: string): string {
  const name = path.relative('src', file).replaceAll(path.sep, '/')
  return name.startsWith('model/train/') ? 'model/train' : (name.split('/')[0] as string)
}

/**
 * Read which room imports from which, types included.
 *
 * @returns Rooms in order of their names.
 */
export function readRooms(): Rooms {
  const rooms = new Map<string, Set<string>>()
  for (const name of fs.readdirSync('src', {recursive: true, encoding: 'utf8'}).sort()) {
    if (!name.endsWith('.ts') || name === 'entries.ts' || name === 'narrow-classes.ts') continue
    const file = path.join('src', name)
    const from = roomOf(file)
    const imports = rooms.get(from) ?? new Set()
    rooms.set(from, imports)
    for (const {fileName} of ts.preProcessFile(fs.readFileSync(file, 'utf8')).importedFiles) {
      if (!fileName.startsWith('.')) continue
      const to = roomOf(path.join(path.dirname(file), fileName))
      if (to !== from) imports.add(to)
    }
  }
  return rooms
}

/**
 * Draw rooms by level, with an arrow from each to what it imports from; what follows from other arrows is left out.
 *
 * @param rooms Rooms.
 * @param levels Rooms by level, the lowest first.
 * @returns A flow chart of Mermaid.
 */
export function drawRooms(rooms: Rooms, levels: readonly (readonly string[])[]): string {
  const lines = ['flowchart TD']
  for (const level of [...levels.keys()].reverse()) {
    const present = levels[level]?.filter(room => rooms.has(room)) ?? []
    if (present.length === 0) continue
    lines.push(`  subgraph level${level} [${level}]`, ...present.map(room => `    ${idOf(room)}[${room}]`), '  end')
  }
  for (const room of [...levels].reverse().flat()) {
    for (const to of nearest(room, rooms)) lines.push(`  ${idOf(room)} --> ${idOf(to)}`)
  }
  return `${lines.join('\n')}\n`
}

/** What a room imports from, without what it reaches through another room as well. */
function nearest(room: string, rooms: Rooms): string[] {
  const all = [...(rooms.get(room) ?? [])].sort()
  return all.filter(to => !all.some(other => other !== to && reaches(other, to, rooms)))
}

function reaches(from: string, to: string, rooms: Rooms, seen = new Set<string>()): boolean {
  seen.add(from)
  const next = [...(rooms.get(from) ?? [])]
  return next.includes(to) || next.some(room => !seen.has(room) && reaches(room, to, rooms, seen))
}

/** Mermaid keeps `end` and signs for itself. */
function idOf(room: string): string {
  return `room_${room.replace(/\W/g, '_')}`
}
