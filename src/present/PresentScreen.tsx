// A story on the whole page: the map with its step beside it, in letters for the back of the room.

import './present.css'
import { lazy, Suspense, useEffect, useMemo, useRef } from 'react'
import { judgeChain } from '../analysis/judgeChain'
import { say, type Chain, type Language, type Story } from '../chain/chain'
import { useSize } from '../map/useSize'
import { announce } from '../store/announcements'
import { useThemeName } from '../store/derive'
import { drawer } from '../store/drawer'
import { useInputs } from '../store/inputs'
import { stopPresenting, toggleBlack, usePresenting, type StoryPlace } from '../store/presenting'
import { openWords } from '../words/open'
import { presentWords, sayNational } from '../words/present'
import { whenLeft } from './fullScreen'
import { placeText } from './placeText'
import { storiesOf } from './storiesOf'
import { StepBar } from './StepBar'
import { StepMap } from './StepMap'
import { StepText } from './StepText'
import { usePresenterLink } from './usePresenterLink'
import { useStepDrawing } from './useStepDrawing'
import { useStoryKeys } from './useStoryKeys'
import { useSwipe } from './useSwipe'
import { endStory, goToStep, walkOverViews } from './walkStory'

const PanelDock = lazy(() => import('../panels/PanelDock'))

type Props = { readonly chain: Chain; readonly place: StoryPlace; readonly language: Language }

export default function PresentScreen({ chain, place, language }: Props) {
  const story = storiesOf(chain).find(({ id }) => id === place.story)
  const known = story?.steps[place.step] !== undefined
  // An address may name a story that is no longer in the file.
  useEffect(() => {
    if (known) return
    stopPresenting()
    announce((spoken) => openWords[spoken].partsLost(`story=${place.story}/${place.step + 1}`), 'trouble')
  }, [known, place])
  if (story === undefined || !known) return null
  return <StoryScreen chain={chain} story={story} step={place.step} language={language} />
}

type ScreenProps = { readonly chain: Chain; readonly story: Story; readonly step: number; readonly language: Language }

function StoryScreen({ chain, story, step, language }: ScreenProps) {
  const view = useInputs((inputs) => inputs.view)
  const panel = useInputs((inputs) => inputs.panel)
  const black = usePresenting((presenting) => presenting.black)
  const words = presentWords[language]
  const now = story.steps[step]
  const gaps = useMemo(() => judgeChain(chain, view).gaps.filter(({ id }) => view.focus.includes(id)), [chain, view])
  const drawing = useStepDrawing(chain, view, language)
  const [measure, size] = useSize()
  const place = useMemo(
    () =>
      drawing.drawn === undefined || size === undefined
        ? 'beside'
        : placeText(drawing.drawn.draw, { size, focus: view.focus, pinned: view.detail }),
    [drawing.drawn, size, view],
  )
  const swipe = useSwipe((direction) => goToStep(story, step + direction))
  useStoryKeys(story, step)
  usePresenterLink({ story, step, draw: drawing.drawn?.draw, language })
  useEffect(() => whenLeft(endStory), [])
  useEffect(() => walkOverViews(), [])
  const page = useTopOf(step)
  if (now === undefined) return null
  return (
    <div className="present" ref={page}>
      <main className="present-stage" data-text={place} id="stage" tabIndex={-1} aria-label={words.screen} ref={measure} inert={black}>
        {panel === undefined ? (
          <div className="present-side" {...swipe}>
            <StepText chain={chain} story={story} step={now} gaps={gaps} language={language} />
          </div>
        ) : (
          <Details chain={chain} language={language} />
        )}
        {/* Anew with each place, so that it is measured before it is painted. */}
        <StepMap key={place} chain={chain} view={view} step={drawing} language={language} />
      </main>
      <div inert={black}>
        <StepBar story={story} step={step} language={language} />
      </div>
      {black && (
        <button
          ref={(button) => button?.focus()}
          type="button"
          className="present-black"
          aria-label={words.blackHint}
          onClick={toggleBlack}
        />
      )}
      <p className="unseen" role="status">
        {`${words.step(step + 1, story.steps.length)}. ${say(now.title, language)}. ${say(now.say, language)} ${sayNational(chain, story, language)}`.trim()}
      </p>
    </div>
  )
}

// On a screen so low that the story scrolls, each step begins at its top.
function useTopOf(step: number) {
  const page = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (page.current !== null) page.current.scrollTop = 0
  }, [step])
  return page
}

// Somebody asks about a bar: its details take the place of the text until they are closed.
function Details({ chain, language }: { chain: Chain; language: Language }) {
  const { view, panel } = useInputs()
  const theme = useThemeName()
  const drawing = useMemo(() => drawer({ chain, view, language, theme })('overview'), [chain, view, language, theme])
  return <Suspense fallback={<aside className="panel" />}>{panel !== undefined && <PanelDock panel={panel} drawing={drawing} />}</Suspense>
}
