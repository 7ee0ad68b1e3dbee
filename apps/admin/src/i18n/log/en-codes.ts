import { enUnitTypes } from '../en-unit-types';
import type { Translated } from '../translated';
import type { viCodes } from './vi-codes';

const CONTENT = {
  kept: 'Kept',
  scanning: 'Being scanned',
  infected: 'Infected',
  expired: 'Never handed in, erased',
  hidden: 'Taken back',
};

const CELLS = {
  number: 'Number',
  content: 'Content',
  lead: 'Lead',
  coordinator: 'Coordinators',
  deliverable: 'Deliverable',
  timing: 'Time',
};

export const enCodes: Translated<typeof viCodes> = {
  stateOf: {
    plan: { draft: 'Not published', published: 'Published', closed: 'Closed' },
    'plan-proposal': { open: 'Being checked', approved: 'Became a plan', discarded: 'Discarded' },
    amendment: { open: 'Waiting for a second person', applied: 'Applied', withdrawn: 'Withdrawn' },
    correction: { open: 'Waiting for a second person', applied: 'Corrected', withdrawn: 'Withdrawn' },
    operation: { open: 'Being carried out', done: 'Done' },
    document: CONTENT,
  },
  toldCode: {
    type: { ...enUnitTypes },
    types: { ...enUnitTypes },
    unitType: { ...enUnitTypes },
    unitTypes: { ...enUnitTypes },
    kind: {
      group: 'Group',
      children: 'Units directly below',
      'children-of-lead': 'Units directly below the lead',
      descendants: 'All units below',
      external: 'Outside',
      role: 'Role',
      person: 'Person',
      unit: 'Unit',
      off: 'Day off',
      working: 'Working day in exchange',
    },
    contentState: CONTENT,
    closePolicy: { 'on-final-approval': 'With the last approval', 'by-office': 'When the office confirms completion' },
    verb: {
      extend: 'Extend',
      waive: 'Waive an opinion',
      'record-occurrence': 'Register an event',
      request: 'Request',
      offer: 'Offer',
    },
    audience: { owner: 'Whoever saved it', unit: 'One unit', administration: 'Everybody of the administration' },
    list: { work: 'My work', tasks: 'Tasks', reviews: 'To decide', audit: 'The log' },
    scope: { whole: 'The whole plan' },
    cell: CELLS,
    field: CELLS,
  },
};
