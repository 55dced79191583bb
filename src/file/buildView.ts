// Views and stories as written in the file → the complete View values of the chain.

import type { SavedView, Story, StoryStep } from '../chain/chain'
import { buildSelector, buildText, given, listIfGiven, listOf, type Speech } from './buildPieces'
import type { SavedViewFile, StepFile, StoryFile, ViewFile } from './defineView'
import { defaultView, type View } from '../chain/view'

export function buildSavedView(file: SavedViewFile, speech: Speech): SavedView {
  return {
    id: file.id,
    title: buildText(file.title, speech),
    ...given({ summary: buildText(file.summary, speech) }),
    view: buildView(file, defaultView),
  }
}

export function buildStory(file: StoryFile, { speech, views }: { speech: Speech; views: readonly SavedView[] }): Story {
  const steps = file.steps.map((step) => buildStep(step, { speech, views }))
  return { id: file.id, title: buildText(file.title, speech), ...given({ summary: buildText(file.summary, speech) }), steps }
}

function buildStep(file: StepFile, { speech, views }: { speech: Speech; views: readonly SavedView[] }): StoryStep {
  const base = views.find((view) => view.id === file.view)?.view ?? defaultView
  return {
    title: buildText(file.title, speech),
    ...given({ say: buildText(file.say, speech), note: buildText(file.note, speech), base: file.view }),
    view: buildView(file, base),
  }
}

/** The keys that the file gives, laid over a view that is already complete. */
export function buildView(file: ViewFile, base: View): View {
  const whatIf = file['what-if']
  const own = given({
    columns: file.columns,
    rows: file.rows,
    where: file.where && buildSelector(file.where),
    hide: file.hide,
    colour: file.colour,
    steps: file.steps,
    norm: file.norm,
    focus: listIfGiven(file.focus),
    links: buildLinks(file.links),
    detail: file.detail,
    collapsed: listIfGiven(file.collapsed),
    inferred: file.inferred,
    whatIf: whatIf && { without: listOf(whatIf.without), with: listOf(whatIf.with), count: mapLists(whatIf.count ?? {}) },
  })
  return { ...base, ...own }
}

function buildLinks(links: ViewFile['links']): View['links'] | undefined {
  if (links === undefined || links === 'none' || links === 'focus' || links === 'all') return links
  return listOf(links)
}

function mapLists(lists: Readonly<Record<string, string | readonly string[]>>): Record<string, readonly string[]> {
  return Object.fromEntries(Object.entries(lists).map(([key, list]) => [key, listOf(list)]))
}
