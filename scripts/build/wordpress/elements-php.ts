import type { ElementDescription } from '../from-manifest/read.js';
import { iconOf } from './block-json.js';
import { describeFields, toTitle, type FormField } from './fields.js';

/** The file that `insole_elements()` reads. What people read is marked for translation. */
export function writeElementsPhp(elements: readonly ElementDescription[]): string {
  return `<?php
/**
 * Made from custom-elements.json by "npm run build:wordpress".
 *
 * @package Insole
 */

defined( 'ABSPATH' ) || exit;

return array(
${elements.map(writeElement).join('')});
`;
}

const writeElement = (element: ElementDescription): string => `	${quote(element.tag)} => array(
		'title'      => ${translate(toTitle(element.tag))},
		'icon'       => ${quote(iconOf(element.tag))},
		'attributes' => array(
${describeFields(element).map(writeField).join('')}		),
	),
`;

const writeField = ({
  name,
  field,
  type,
  label,
  help,
  options,
}: FormField): string => `			${quote(name)} => array(
				'field'   => ${quote(field)},
				'type'    => ${quote(type)},
				'label'   => ${translate(label)},
				'help'    => ${translate(help)},
				'options' => ${writeList(options ?? [])},
			),
`;

const writeList = (items: string[]): string =>
  items.length ? `array( ${items.map(quote).join(', ')} )` : 'array()';

const quote = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

const translate = (text: string): string => `__( ${quote(text)}, 'insole' )`;
