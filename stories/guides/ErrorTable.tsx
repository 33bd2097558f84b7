import type { ReactElement } from 'react';
import type { Action, KnownErrorCode } from 'react-floating-license';
import { FloatingLicenseError } from 'react-floating-license';
import { en } from 'react-floating-license/messages/en';
import { errors } from 'react-floating-license/protocol';
import { errorText } from '../../src/messages/errorText.js';
import { Table } from './Table.js';

const codes = Object.keys(errors) as KnownErrorCode[];

/** The catalogue of errors with the English texts: what the library itself works with. */
export function ErrorTable({ of }: { of: Action | 'any' }): ReactElement {
  const action = of === 'any' ? undefined : of;
  const listed = codes.filter((code) => {
    const actions: readonly Action[] = errors[code].actions;
    return action ? actions.includes(action) : actions.length === 0;
  });
  return (
    <Table
      head={['Code', 'What a person reads', 'Who can help', 'What helps']}
      rows={listed.map((code) => {
        const error = new FloatingLicenseError({ code, action, outcome: 'refused' });
        const { what, why, next } = errorText(en, error);
        return [
          <code key="code">{code}</code>,
          <span key="text">
            <b>{what}.</b> {why} {next}
          </span>,
          error.audience,
          error.remedy,
        ];
      })}
    />
  );
}
