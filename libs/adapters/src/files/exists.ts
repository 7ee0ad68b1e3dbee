import { access } from 'node:fs/promises';
import { systemErrorCode } from '../system-error-code.js';

export async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return false;
    throw error;
  }
}
