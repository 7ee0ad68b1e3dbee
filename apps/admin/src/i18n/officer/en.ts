import type { Translated } from '../translated';
import { enTokens } from './en-tokens';
import { enOfficersWork } from './en-work';
import type { viOfficer } from './vi';

export const enOfficer: Translated<typeof viOfficer> = { ...enOfficersWork, ...enTokens };
