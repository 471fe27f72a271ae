import { Component, type ReactNode } from 'react';
import { FailureScreen } from '../ui/home/failure-screen';

type Props = { readonly onSave: (() => void) | undefined; readonly children: ReactNode };

/** Our own mistakes end here: a sentence, and the open map can still be saved to a file. Nothing is loaded again by itself. */
export class FailureBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <FailureScreen onSave={this.props.onSave} /> : this.props.children;
  }
}
