import { type Language, language } from './language.js';

/** How the figures of the page are written. */
export interface Figures {
  /** `1,234` */
  readonly number: (value: number) => string;
  /** `12.3 MB` */
  readonly size: (bytes: number) => string;
  /** `45 seconds`, `3 minutes`, `1 hour 5 minutes`. */
  readonly duration: (seconds: number) => string;
  /** `43%` @param share - from 0 to 1 */
  readonly share: (share: number) => string;
}

const sizes = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** The figures of a language, by the browser's own tables. */
export const figuresIn = (language: Language): Figures => {
  const unit = (value: number, name: string, options: Intl.NumberFormatOptions = {}): string =>
    new Intl.NumberFormat(language, { style: 'unit', unit: name, unitDisplay: 'long', ...options }).format(value);
  const plain = new Intl.NumberFormat(language);
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  return {
    number: (value) => plain.format(value),
    share: (share) => percent.format(share),
    size: (bytes) => {
      const nth = Math.min(sizes.length - 1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3));
      const value = bytes / 1000 ** nth;
      return unit(value, sizes[nth]!, { unitDisplay: nth === 0 ? 'long' : 'short', maximumFractionDigits: value < 10 && nth > 0 ? 1 : 0 });
    },
    duration: (seconds) => {
      const whole = Math.max(1, Math.ceil(seconds));
      if (whole < 60) return unit(whole, 'second');
      const minutes = Math.ceil(whole / 60);
      if (minutes < 60) return unit(minutes, 'minute');
      const rest = minutes % 60;
      return [unit(Math.floor(minutes / 60), 'hour'), ...(rest > 0 ? [unit(rest, 'minute')] : [])].join(' ');
    },
  };
};

/** The figures of the page's language. */
export const { number, size, duration, share } = figuresIn(language);
