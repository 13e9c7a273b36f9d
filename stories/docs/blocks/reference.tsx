import type { ReactElement, ReactNode } from 'react';
import { findElement, listMembers } from '../../support/manifest.js';
import { Table } from './table.js';
import { Swatch } from './swatch.js';
import { Words } from './words.js';

/** What an element takes and gives, apart from its attributes: slots, events, parts, tokens. */
export function Reference({ tag }: { tag: string }): ReactElement {
  const element = findElement(tag);
  const { slots = [], events = [], cssParts = [], cssProperties = [] } = element;
  const code = (text: string): ReactElement => <code>{text}</code>;
  return (
    <>
      <Part
        title="Properties and methods"
        intro="For scripts: what no attribute says. Every attribute is a property too."
        heads={['Name', 'What it is', 'Type']}
        rows={listMembers(element).map(({ name, kind, description, type, readonly: isReadOnly }) => [
          code(kind === 'method' ? `${name}()` : name),
          <Words key={name}>{`${description}${isReadOnly ? ' Read only.' : ''}`}</Words>,
          code(kind === 'method' ? 'method' : (type?.text ?? '').replace(' | undefined', '')),
        ])}
      />
      <Part
        title="Slots"
        intro="Words and pictures of the page’s own, and where they go."
        heads={['Slot', 'What goes there']}
        rows={slots.map(({ name, description }) => [
          name ? code(`slot="${name}"`) : 'within the tag',
          <Words key={name}>{description}</Words>,
        ])}
      />
      <Part
        title="Events"
        intro="They bubble and leave shadow roots, so a listener on the page hears them all."
        heads={['Event', 'When', 'Its class']}
        rows={events.map(({ name, description, type }) => [
          code(name),
          <Words key={name}>{description}</Words>,
          code(type?.text ?? 'Event'),
        ])}
      />
      <Part
        title="Parts"
        intro={
          <>Pieces that a page’s own CSS reaches: {code(`${tag}::part(${cssParts[0]?.name ?? 'base'})`)}.</>
        }
        heads={['Part', 'What it is']}
        rows={cssParts.map(({ name, description }) => [code(name), <Words key={name}>{description}</Words>])}
      />
      <Part
        title="Tokens"
        intro={<>Custom properties to set on {code(tag)} or anywhere above it.</>}
        heads={['Token', 'What it is for', 'Default']}
        rows={cssProperties.map(({ name, description, default: value = '' }) => [
          <Swatch key={name} name={name} />,
          <Words key={name}>{description}</Words>,
          code(value),
        ])}
      />
    </>
  );
}

interface PartProps {
  title: string;
  intro: ReactNode;
  heads: string[];
  rows: ReactNode[][];
}

const Part = ({ title, intro, heads, rows }: PartProps): ReactElement | null =>
  rows.length ? (
    <>
      <h2>{title}</h2>
      <p>{intro}</p>
      <Table heads={heads} rows={rows} />
    </>
  ) : null;
