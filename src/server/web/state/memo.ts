import { Component, type FunctionComponent, h } from 'preact';

/** A component that is drawn again only when one of its properties is another one. */
export const memo = <Props extends object>(draw: FunctionComponent<Props>): FunctionComponent<Props> => {
  class Memo extends Component<Props> {
    override shouldComponentUpdate(next: Readonly<Props>): boolean {
      const names = Object.keys(next) as (keyof Props)[];
      return names.some((name) => !Object.is(next[name], this.props[name]));
    }

    override render() {
      return h(draw, this.props as Props & object);
    }
  }
  return Memo as unknown as FunctionComponent<Props>;
};
