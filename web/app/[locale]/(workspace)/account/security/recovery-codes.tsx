import './recovery-codes.css';
import { buttonStyle } from '#ui/button-style.ts';
import { CopyButton } from '#ui/copy-button.tsx';
import { Notice } from '#ui/notice.tsx';

export type RecoveryWords = Record<
  | 'recoveryTitle'
  | 'recoveryOnce'
  | 'recoveryUse'
  | 'recoveryLabel'
  | 'hub'
  | 'madeOn'
  | 'file'
  | 'copy'
  | 'download'
  | 'print'
  | 'kept',
  string
>;

interface RecoveryCodesProps {
  /** One a line. */
  codes: string;
  words: RecoveryWords;
  /** The person has put them away. */
  kept: () => void;
}

/** The recovery codes, shown this once: to copy, to download, to print. On paper nothing else of the page stands. */
export function RecoveryCodes({ codes, words, kept }: RecoveryCodesProps) {
  const day = new Date().toLocaleDateString(document.documentElement.lang, { dateStyle: 'long' });
  const made = words.madeOn.replace('{date}', day);
  const text = [`${words.hub} · ${words.recoveryLabel}`, made, words.recoveryUse, '', codes, ''].join('\n');
  const file = `data:text/plain;charset=utf-8,${encodeURIComponent(text)}`;
  return (
    <>
      <Notice tone="warning" role="alert" title={words.recoveryTitle}>
        <p>{words.recoveryOnce}</p>
      </Notice>
      <div className="printed-alone my-5">
        <p className="hidden text-h3 print:block">{words.hub}</p>
        <h3 className="text-h3">{words.recoveryLabel}</h3>
        <p className="text-small text-soft">{made}</p>
        <ul
          aria-label={words.recoveryLabel}
          className="my-4 grid max-w-md grid-cols-1 gap-x-8 gap-y-1 font-mono select-all sm:grid-cols-2"
        >
          {codes.split('\n').map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ul>
      </div>
      <div className="cluster">
        <CopyButton text={codes} label={words.copy} />
        <a href={file} download={words.file} className={buttonStyle.quiet}>
          {words.download}
        </a>
        <button type="button" className={buttonStyle.quiet} onClick={() => window.print()}>
          {words.print}
        </button>
        <button type="button" className={buttonStyle.main} onClick={kept}>
          {words.kept}
        </button>
      </div>
    </>
  );
}
