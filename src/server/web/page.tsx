/** The whole page. */
export const Page = () => <main>fr2en</main>;
