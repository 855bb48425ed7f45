declare module 'gettext-parser' {
  interface Entry {
    readonly msgid: string;
    readonly msgctxt?: string;
    readonly msgid_plural?: string | undefined;
    readonly msgstr: readonly string[];
    readonly comments?: Readonly<Record<string, string>>;
  }
  interface Catalogue {
    readonly charset: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly translations: Readonly<Record<string, Readonly<Record<string, Entry>>>>;
  }
  const gettext: {
    readonly po: {
      readonly parse: (file: string) => Catalogue;
      readonly compile: (catalogue: Catalogue, options?: { readonly foldLength?: number }) => Uint8Array;
    };
  };
  export default gettext;
}
