import { analyzeArticle, createCorpus, type Corpus } from "../../../src/analysis/index";
import type { Engine } from "../../../src/server/engine";

/**
 * The real analysis, with somebody at its doors.
 * @param onCall told the name of a door whenever the server goes through it; may throw.
 */
export function watchedEngine(onCall: (door: string) => void): Engine {
  return {
    analyzeArticle(text, options) {
      onCall("analyzeArticle");
      return analyzeArticle(text, options);
    },
    createCorpus() {
      onCall("createCorpus");
      return watched(createCorpus(), onCall);
    },
  };
}

function watched(corpus: Corpus, onCall: (door: string) => void): Corpus {
  return new Proxy(corpus, {
    get(target, door) {
      const value: unknown = Reflect.get(target, door, target);
      if (typeof value !== "function") return value;
      return (...given: unknown[]): unknown => {
        onCall(String(door));
        return Reflect.apply(value, target, given);
      };
    },
  });
}
