// The few pictograms of the interface, drawn as lines of one weight.

const paths = {
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM10.5 10.5 14 14',
  open: 'M1.5 12.5v-9h4l1.5 2h7.5v7zM1.5 7h13',
  export: 'M8 2v8M5 5l3-3 3 3M2.5 9.5v4h11v-4',
  filter: 'M2 3.5h12M4.5 8h7M6.5 12.5h3',
  gap: 'M2.5 2.5h4M9.5 2.5h4v4M13.5 9.5v4h-4M6.5 13.5h-4v-4M2.5 6.5v-4M5.5 10.5l5-5',
  'what-if': 'M2 11c3 0 3-6 6-6h5.5M2 5c3 0 3 6 6 6h5.5M11 2.5 13.5 5 11 7.5M11 8.5l2.5 2.5L11 13.5',
  match: 'M8 7a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM3 14c0-3 2-5 5-5s5 2 5 5',
  settings: 'M2 4.5h7M13 4.5h1M2 11.5h1M7 11.5h7M11 6.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM5 13.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  back: 'M9.5 3 4.5 8l5 5',
  forward: 'M6.5 3l5 5-5 5',
  up: 'M3 10l5-5 5 5',
  down: 'M3 6l5 5 5-5',
  present: 'M2 2.5h12M3 2.5v8h10v-8M8 10.5v3M5 14l3-1.5 3 1.5',
  local: 'M2 14V7l6-4.500L14 7v7zM6.500 14v-4h3v4',
  sun: 'M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1 1M12 12l1 1M13 3l-1 1M4 12l-1 1',
  moon: 'M13.5 9.5A6 6 0 0 1 6.5 2.5a6 6 0 1 0 7 7Z',
  pin: 'M8 14.5s4.5-4.2 4.5-7.7a4.5 4.5 0 0 0-9 0C3.5 10.3 8 14.5 8 14.500ZM8 8.500a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.400Z',
  link: 'M6.5 9.5 9.5 6.500M7 4.500l1.5-1.500a3.2 3.2 0 0 1 4.5 4.500L11.5 9M9 11.5 7.5 13A3.2 3.2 0 0 1 3 8.500L4.5 7',
  edit: 'M3 13l.700-3.200 7.300-7.300 2.500 2.500-7.300 7.300zM9.500 4l2.500 2.500',
  undo: 'M5.5 2.5 2.5 5.500l3 3M2.5 5.500h7a4 4 0 0 1 0 8H6',
} as const

export type IconName = keyof typeof paths

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={paths[name]} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  )
}
