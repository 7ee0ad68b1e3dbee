// Unpacks the browser that comes as a package, and the libraries that a bare machine lacks, into the temporary folder: the package
// knows no other place, and another user's may stand in the machine's. Prints where they are, as JSON.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import chromium, { inflate } from '@sparticuz/chromium';

const packed = fileURLToPath(new URL('../../node_modules/@sparticuz/chromium/bin', import.meta.url));
const [executablePath, libraries] = await Promise.all([chromium.executablePath(), inflate(join(packed, 'al2023.tar.br'))]);
console.log(JSON.stringify({ executablePath, libraries: join(libraries, 'lib') }));
