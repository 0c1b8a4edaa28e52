import { Component, type ReactNode } from 'react';
import { Failure } from './failure.tsx';

type Props = { children: ReactNode };

/** What the router does for its pages: a page that broke says so, and can be tried again. */
export class FailureBoundary extends Component<Props, { error: Error | null }> {
  override state = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return <Failure error={error} reset={() => this.setState({ error: null })} />;
  }
}
