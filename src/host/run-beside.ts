/**
 * Runs a built file in a worker thread with this data, which is copied, and gives the first message it posts. Fails as
 * the worker fails, and where it ends without a message.
 */
export function runFileBeside(file: string, data: unknown): Promise<unknown> {
  const { Worker } = process.getBuiltinModule("node:worker_threads");
  return new Promise((resolve, reject) => {
    const worker = new Worker(file, { workerData: data });
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`${file} ended with ${code} and no message`)));
  });
}
