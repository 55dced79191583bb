// The whole page: masthead, toolbar, the map or the table with a panel beside it, the legend, and what lies over it all.

import './tokens.css'
import './base.css'
import './shell.css'
import { lazy, Suspense, useEffect } from 'react'
import { Dialogs } from './Dialogs'
import { DropArea } from './DropArea'
import { keepFocus } from './keepFocus'
import { LiveRegion } from './LiveRegion'
import { Masthead } from './Masthead'
import { NothingOpen } from './NothingOpen'
import { OpeningOver } from './Opening'
import { Stage } from './Stage'
import { Toolbar } from './Toolbar'
import { useDraw, useThemeName, useView } from '../store/derive'
import { useInputs } from '../store/inputs'
import { useInputsLater } from '../store/useInputsLater'
import { useOpened } from '../store/openChain'
import { useCamera } from '../store/camera'
import { say } from '../chain/chain'
import { usePresenting } from '../store/presenting'
import { interfaceWords } from '../words/interface'
import { useFetchedAhead } from './useFetchedAhead'
import { useLanguageMarks } from './useLanguageMarks'
import { usePrintSheet } from './usePrintSheet'
import { useShortcuts } from './useShortcuts'

const PresentScreen = lazy(() => import('../present/PresentScreen'))
const ProblemList = lazy(() => import('../panels/ProblemList'))

export function App() {
  const language = useInputs((inputs) => inputs.language)
  const shape = useInputsLater((inputs) => inputs.shape)
  const panel = useInputsLater((inputs) => inputs.panel)
  const view = useView()
  const chain = useOpened((opened) => opened.chain)
  const troubled = useOpened((opened) => opened.troubled)
  const draw = useDraw()
  const theme = useThemeName()
  const words = interfaceWords[language].app
  const detail = useCamera((state) => state.shown)
  const drawing = draw?.(detail)
  const presenting = usePresenting((state) => state.at)
  useShortcuts()
  useEffect(keepFocus, [])
  useLanguageMarks(chain, language)
  useFetchedAhead(drawing !== undefined)
  const printSheet = usePrintSheet(shape === 'map' ? drawing : undefined)
  useDocument({ title: chain === undefined ? words.name : say(chain.title, language), language, theme })

  if (chain !== undefined && presenting !== undefined)
    return (
      <>
        {printSheet}
        <Suspense fallback={null}>
          <PresentScreen chain={chain} place={presenting} language={language} />
        </Suspense>
      </>
    )
  return (
    <DropArea language={language}>
      {printSheet}
      <div className="page" data-panel={panel !== undefined || undefined}>
        <a className="skip" href="#stage" onClick={skipToStage}>
          {words.skip}
        </a>
        <Masthead chain={chain} view={view} language={language} />
        {chain !== undefined && <Toolbar chain={chain} view={view} language={language} findings={drawing?.findings} />}
        {troubled !== undefined && (
          <Suspense fallback={null}>
            <ProblemList {...troubled} language={language} hasMap={chain !== undefined} />
          </Suspense>
        )}
        {draw === undefined || drawing === undefined ? (
          <NothingOpen language={language} />
        ) : (
          <Stage draw={draw} detail={detail} view={drawing.view} language={language} shape={shape} panel={panel} />
        )}
        {chain !== undefined && <OpeningOver language={language} />}
        <LiveRegion />
        <Dialogs drawing={drawing} language={language} />
      </div>
    </DropArea>
  )
}

function useDocument({ title, language, theme }: { title: string; language: string; theme: string }): void {
  useEffect(() => {
    document.title = title === 'Ketenkaart' ? title : `${title} – Ketenkaart`
    document.documentElement.lang = language
    document.documentElement.dataset['theme'] = theme
  }, [title, language, theme])
}

// A link to a place in the page would overwrite the address of the view.
function skipToStage(event: React.MouseEvent): void {
  event.preventDefault()
  document.getElementById('stage')?.focus()
}
