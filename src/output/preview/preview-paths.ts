/** Where pages of the preview find what is not of the site; `follow-preview.ts` asks for the events. */
export const PREVIEW_PATHS = {
  script: '/.khulasa/preview.js',
  events: '/.khulasa/events',
} as const;
