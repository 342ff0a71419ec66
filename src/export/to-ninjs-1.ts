import {toUtc} from './date.ts'
import type {FigureSummary} from './figures.ts'
import {type Ninjs1, type Ninjs1Party, type NinjsVersion, standardOf} from './ninjs.ts'
import type {Summary} from './summary.ts'

/**
 * Write a summary as an item of ninjs 1.x, as Superdesk's parser reads it: associations by name, times in UTC with `Z`.
 *
 * @param summary Summary.
 * @param text Body as text.
 * @param html Body as HTML.
 * @param version Version of ninjs.
 * @returns Item.
 */
export function writeNinjs1(summary: Summary, text: string, html: string, version: NinjsVersion): Ninjs1 {
  const {uri, id, headline, kicker, lead, date, publisher, dateline, byline, authors, agencies} = summary
  const people = [
    ...authors.map(name => ({name, rel: 'author'})),
    ...summary.translators.map(name => ({name, rel: 'translator'})),
    ...summary.editors.map(name => ({name, rel: 'editor'}))
  ]
  return {
    uri,
    type: 'text',
    $standard: standardOf(version),
    representationtype: 'complete',
    ...(date?.time && {versioncreated: toUtc(date.time)}),
    pubstatus: 'usable',
    language: summary.language,
    ...(publisher && {copyrightholder: publisher}),
    ...(byline && {byline}),
    ...(dateline?.place && {located: dateline.place}),
    ...(headline && {headline}),
    ...(kicker && {headline_kicker: kicker}),
    ...(lead && {description_text: lead}),
    ...(text && {body_text: text}),
    ...(html && {body_html: html}),
    ...(people.length > 0 && {person: people}),
    ...(agencies.length > 0 && {infosource: agencies.map(writeAgency)}),
    ...(summary.keywords.length > 0 && {subject: summary.keywords.map(name => ({name}))}),
    ...(id !== uri && {altids: {id}}),
    ...(summary.figures.length > 0 && {
      associations: Object.fromEntries(summary.figures.map(figure => [`figure_${figure.number}`, writeFigure(figure)]))
    })
  }
}

function writeFigure(figure: FigureSummary): Ninjs1 {
  const {uri, type, href, title, caption, credit, photographers, agencies} = figure
  return {
    uri,
    type,
    ...(photographers.length > 0 && {byline: photographers.join(', ')}),
    ...(agencies[0] && {copyrightholder: agencies[0].name}),
    ...(title && {headline: title}),
    ...(caption && {description_text: caption, description_caption: caption}),
    ...(credit && {description_creditline: credit}),
    ...(photographers.length > 0 && {person: photographers.map(name => ({name, rel: 'photographer'}))}),
    ...(agencies.length > 0 && {infosource: agencies.map(writeAgency)}),
    ...(href && {renditions: {original: {href}}})
  }
}

function writeAgency({name, id}: {name: string; id?: string}): Ninjs1Party {
  return {name, ...(id && {code: id})}
}
