// The open list of a choice, over the page, under its button.

import type { RefObject } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Text } from 'react-aria-components/Text'
import type { Option } from '../store/option'

type Props = {
  readonly label: string
  readonly value: string
  readonly options: readonly Option[]
  readonly button: RefObject<HTMLElement | null>
  readonly onChoose: (id: string) => void
  readonly onClose: () => void
}

export default function ChoiceList({ label, value, options, button, onChoose, onClose }: Props) {
  return (
    // Not modal: to make a page with thousands of items inert, and alive again, takes longer than a frame.
    <Popover className="popover" isNonModal triggerRef={button} isOpen onOpenChange={onClose} placement="bottom start" offset={4}>
      <div className="popover-outside" onPointerDown={onClose} />
      <section aria-label={label}>
        <ListBox
          aria-label={label}
          className="list-box"
          // eslint-disable-next-line jsx-a11y-x/no-autofocus -- The person has just opened this list: the focus belongs in it.
          autoFocus
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[value]}
          onSelectionChange={(keys) => {
            const [key] = keys === 'all' ? [] : keys
            if (key !== undefined) onChoose(String(key))
            onClose()
          }}
        >
          {options.map(({ id, name, note }) => (
            <ListBoxItem key={id} id={id} textValue={name} className="list-box-item">
              <Text slot="label">{name}</Text>
              {note !== undefined && note !== '' && (
                <Text slot="description" className="list-box-note">
                  {note}
                </Text>
              )}
            </ListBoxItem>
          ))}
        </ListBox>
      </section>
    </Popover>
  )
}
