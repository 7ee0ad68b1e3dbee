import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReceiptDocumentDto } from '#api-client/index';
import classes from './receipt.module.css';

/** The files of a version, each with what it is recognised by. */
export function ReceiptFiles({ documents }: { readonly documents: readonly ReceiptDocumentDto[] }): ReactElement {
  const { t } = useTranslation();
  if (documents.length === 0) return <p>{t('receipt.noFiles')}</p>;
  return (
    <table className={classes.files}>
      <thead>
        <tr>
          <th scope="col">{t('receipt.file')}</th>
          <th scope="col">{t('receipt.size')}</th>
          <th scope="col">{t('receipt.digest')}</th>
        </tr>
      </thead>
      <tbody>
        {documents.map(({ name, size, digest }, at) => (
          <tr key={`${at} ${digest}`}>
            <td>{name}</td>
            <td className={classes.number}>{size}</td>
            <td className={classes.hash}>{digest}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
