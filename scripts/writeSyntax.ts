// Writes the grammar of the highlighting anew, after an issuing body has changed.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { syntax } from './syntax/syntax';

writeFileSync(join(__dirname, '..', 'syntaxes', 'designations.injection.json'), syntax());
