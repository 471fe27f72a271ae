/** The answer, or a TimeoutError when none has come in `milliseconds`. */
export function within<Value>(milliseconds: number, asked: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new DOMException('No answer in time', 'TimeoutError')), milliseconds);
    asked.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
