import { buttonStyle } from '#ui/button-style.ts';
import { CopyButton } from '#ui/copy-button.tsx';

export type RecoveryWords = Record<
  'recoveryOnce' | 'recoveryLabel' | 'copy' | 'download' | 'print' | 'kept',
  string
>;

interface RecoveryCodesProps {
  /** One a line. */
  codes: string;
  words: RecoveryWords;
  /** The person has put them away. */
  kept: () => void;
}

/** The recovery codes, shown this once: to copy, to download, to print. */
export function RecoveryCodes({ codes, words, kept }: RecoveryCodesProps) {
  const file = `data:text/plain;charset=utf-8,${encodeURIComponent(`${codes}\n`)}`;
  return (
    <>
      <p>{words.recoveryOnce}</p>
      <ul
        aria-label={words.recoveryLabel}
        className="my-4 grid max-w-sm grid-cols-2 gap-x-6 gap-y-1 font-mono select-all"
      >
        {codes.split('\n').map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="cluster">
        <CopyButton text={codes} label={words.copy} />
        <a href={file} download="osumi-recovery-codes.txt" className={buttonStyle.quiet}>
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
