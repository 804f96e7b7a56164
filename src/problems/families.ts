import type { ProblemCode } from './catalogue.ts';
import { argumentCodes } from './codes/argument-codes.ts';
import { deriveCodes } from './codes/derive-codes.ts';
import { documentCodes } from './codes/document-codes.ts';
import { groundingCodes } from './codes/grounding-codes.ts';
import { reliabilityCodes } from './codes/reliability-codes.ts';
import { structureCodes } from './codes/structure-codes.ts';

/** Rules that ask the same kind of question. */
export interface Family {
  readonly name: 'structure' | 'documents' | 'grounding' | 'reliability' | 'argument';
  readonly title: string;
  /** What its rules ask, in full sentences. */
  readonly about: string;
  readonly codes: readonly ProblemCode[];
}

/** Every code of the catalogue, in the family that it belongs to. */
export const families: readonly Family[] = [
  {
    name: 'structure',
    title: 'Structure',
    about:
      'What makes content readable and whole. Sheets cannot be made right without it, so none of it can be switched off.',
    codes: codesOf(structureCodes),
  },
  {
    name: 'documents',
    title: 'Documents',
    about:
      'What keeps `derive` from making a draft of a document, or from laying it onto an outline. None of it can be switched off.',
    codes: codesOf({ ...documentCodes, ...deriveCodes }),
  },
  {
    name: 'grounding',
    title: 'Grounding',
    about:
      'What a fact-checker would ask: whether the sources cited say what the outline says. Content may set these rules.',
    codes: codesOf(groundingCodes),
  },
  {
    name: 'reliability',
    title: 'Reliability',
    about:
      'What a careful reader would ask of facts, quotations, past questions and the balance of sources. Content may set these rules.',
    codes: codesOf(reliabilityCodes),
  },
  {
    name: 'argument',
    title: 'Argument',
    about:
      'What an examiner of the Commission would say of the thesis, the outline and the two sides. Content may set these rules.',
    codes: codesOf(argumentCodes),
  },
];

function codesOf<C extends ProblemCode>(codes: Readonly<Record<C, unknown>>): readonly C[] {
  return Object.keys(codes) as C[];
}
