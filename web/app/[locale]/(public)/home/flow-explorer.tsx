'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { figure } from '#i18n/number.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import { buttonStyle, fieldStyle } from '#ui/button-style.ts';
import { taperedArc } from '#ui/chart/flow-arc.ts';
import { useHydrated } from '#ui/hydrated.ts';
import { type FlowAt, type FlowData, flowsAt, largestFlow } from './flow-data.ts';

/** Words of the map, in the language of the page; those of countries by their code, "" for the whole region. */
export interface FlowWords {
  country: string;
  period: string;
  region: string;
  show: string;
  mapLabel: string;
  /** Heads of the lists: who came to a country, and who left it. */
  arrivals: Record<string, string>;
  departures: Record<string, string>;
  none: string;
}

interface FlowExplorerProps {
  locale: SiteLocale;
  data: FlowData;
  country: string | null;
  period: string;
  words: FlowWords;
  width: number;
  height: number;
  /** The land of the map, drawn by the server. */
  children: ReactNode;
}

const WIDEST = 17;
const DRAWN = 22;
const LISTED = 7;

/**
 * The flows of the region on a map, and as lists that lead to each corridor, with a country and a period in hand. A
 * plain form without script; with it, choosing is enough, and the address follows.
 */
export function FlowExplorer({ locale, data, words, width, height, children, ...asked }: FlowExplorerProps) {
  const [country, setCountry] = useState(asked.country);
  const [period, setPeriod] = useState(asked.period);
  const hydrated = useHydrated();
  const flows = flowsAt(data, period, country);
  const choose = (next: { country?: string | null; period?: string }) => {
    const chosen = { country, period, ...next };
    setCountry(chosen.country);
    setPeriod(chosen.period);
    remember(chosen.country, chosen.period);
  };

  // What was chosen before script took over, or brought back by the browser, counts too.
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (!form.current) return;
    const fields = new FormData(form.current);
    const country = String(fields.get('country') ?? '') || null;
    const period = String(fields.get('period') ?? '');
    if (country !== asked.country || period !== asked.period) {
      setCountry(country);
      setPeriod(period);
      remember(country, period);
    }
  }, [asked.country, asked.period]);

  return (
    <div className="grid gap-x-14 gap-y-8 lg:grid-cols-[27.5rem_1fr]">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={words.mapLabel}
        className="block h-auto w-full max-w-[27.5rem] bg-[var(--map-sea)]"
      >
        {children}
        <Arcs flows={flows.slice(0, DRAWN)} largest={largestFlow(data)} country={country} locale={locale} />
        {hydrated &&
          data.places.map(({ code, label, centre: [x, y] }) => (
            // biome-ignore lint/a11y/noStaticElementInteractions: the same choice stands in the field beside
            <circle
              key={code}
              cx={x}
              cy={y}
              r={16}
              fill="transparent"
              className="cursor-pointer"
              onClick={() => choose({ country: code === country ? null : code })}
            >
              <title>{label}</title>
            </circle>
          ))}
      </svg>
      <div className="min-w-0">
        <form ref={form} action={`/${locale}#corridors`} className="flex flex-wrap items-end gap-4">
          <Choice
            name="country"
            className="min-w-0 flex-1 basis-56"
            label={words.country}
            value={country ?? ''}
            onChange={(value) => choose({ country: value || null })}
            options={[{ code: '', label: words.region }, ...data.places]}
          />
          <Choice
            name="period"
            className="w-32"
            label={words.period}
            value={period}
            onChange={(value) => choose({ period: value })}
            options={[...data.periods].reverse().map((one) => ({ code: one, label: one }))}
          />
          <div className="hidden noscript:block">
            <button type="submit" className={buttonStyle.quiet}>
              {words.show}
            </button>
          </div>
        </form>
        <div aria-live="polite" className="mt-6 grid gap-6">
          <FlowList
            title={words.arrivals[country ?? '']}
            flows={flows.filter(({ to }) => !country || to.code === country)}
            locale={locale}
            none={words.none}
            isFrom={country !== null}
          />
          {country && (
            <FlowList
              title={words.departures[country]}
              flows={flows.filter(({ from }) => from.code === country)}
              locale={locale}
              none={words.none}
              isTo
            />
          )}
        </div>
      </div>
    </div>
  );
}

/** Writes the choice into the address, so that it can be kept and sent. */
function remember(country: string | null, period: string): void {
  const search = new URLSearchParams({ ...(country && { country }), period });
  window.history.replaceState(window.history.state, '', `?${search}#corridors`);
}

interface ArcsProps {
  flows: FlowAt[];
  largest: number;
  country: string | null;
  locale: SiteLocale;
}

/** As wide as the figure is large, thin where they begin, ending in a dot; one colour in, another out. */
function Arcs({ flows, largest, country, locale }: ArcsProps) {
  const width = (value: number) => Math.sqrt(value / largest) * WIDEST;
  return flows.map(({ from, to, value }) => (
    <g
      key={`${from.code}-${to.code}`}
      fill={country && from.code === country ? 'var(--data-1)' : 'var(--data-2)'}
      fillOpacity="0.6"
    >
      <title>{`${from.label} → ${to.label}: ${figure(value, locale)}`}</title>
      <path d={taperedArc(from.centre, to.centre, width(value))} />
      <circle
        cx={to.centre[0]}
        cy={to.centre[1]}
        r={Math.max(2.2, width(value) * 0.6).toFixed(1)}
        fillOpacity="0.9"
      />
    </g>
  ));
}

interface FlowListProps {
  title: string | undefined;
  flows: FlowAt[];
  locale: SiteLocale;
  none: string;
  /** Whether only the one end needs its name. */
  isFrom?: boolean;
  isTo?: boolean;
}

/** The largest flows with their figures; each leads to its corridor. */
function FlowList({ title, flows, locale, none, isFrom, isTo }: FlowListProps) {
  return (
    <div>
      <h3 className="flex items-baseline gap-2 font-sans text-base font-semibold">
        <svg width="10" height="10" aria-hidden="true">
          <circle cx="5" cy="5" r="5" fill={isTo ? 'var(--data-1)' : 'var(--data-2)'} />
        </svg>
        {title}
      </h3>
      {flows.length === 0 && <p className="mt-2 text-soft">{none}</p>}
      <ol className="mt-2 border-t border-rule">
        {flows.slice(0, isFrom || isTo ? 5 : LISTED).map(({ from, to, value }) => (
          <li key={from.code + to.code} className="flex justify-between gap-4 border-b border-rule py-1.5">
            <a href={`/${locale}/corridors/${from.code}-${to.code}`} className="plain-link">
              {isFrom ? from.label : isTo ? to.label : `${from.label} → ${to.label}`}
            </a>
            <span className="numbers font-medium">{figure(value, locale)}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

interface ChoiceProps {
  name: string;
  className: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  options: { code: string; label: string }[];
}

function Choice({ name, className, label, value, onChange, options }: ChoiceProps) {
  return (
    <div className={className}>
      <label htmlFor={`flows-${name}`} className="mb-1 block font-semibold">
        {label}
      </label>
      <select
        id={`flows-${name}`}
        name={name}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className={fieldStyle}
      >
        {options.map((option) => (
          <option key={option.code} value={option.code}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
