import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv';

const find = createRequire(import.meta.url);

/**
 * A function that tells what the schema of SARIF 2.1.0 finds wrong with a log; nothing in a valid one. The schema is
 * the standard's in the revision that Microsoft's SARIF tools for JavaScript bring, written in JSON Schema draft 04.
 */
export function createSarifCheck(): (log: unknown) => readonly string[] {
  const ajv = new Ajv({ schemaId: 'id', meta: false, allErrors: true, format: 'full' });
  ajv.addMetaSchema(readJson('ajv/lib/refs/json-schema-draft-04.json'));
  const validate = ajv.compile(
    readJson('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'),
  );
  return (log) => {
    void validate(log);
    return (validate.errors ?? []).map(({ dataPath, message = '' }) => `${dataPath} ${message}`);
  };
}

function readJson(module: string): object {
  return JSON.parse(readFileSync(find.resolve(module), 'utf8')) as object;
}
