// Times wink-nlp's full pipeline and compromise on the sentences of a file, a line each. Processor time of this process, warm.
// Run by `./counterpoint bench precision-speed`, which fetches both into a temporary folder; nothing of it is shipped.
import {readFileSync} from 'node:fs';
import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import compromise from 'compromise';

const sentences = readFileSync(process.argv[2], 'utf8').split('\n').filter(Boolean);
const wink = winkNLP(model);
const tools = {
  'reference loop, node': text => {
    let hash = 7;
    for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
    return hash;
  },
  'wink-nlp, full pipeline': text => wink.readDoc(text).tokens().length(),
  'compromise, tagged': text => compromise(text).terms().length,
};

let sink = 0;
for (const [name, run] of Object.entries(tools)) {
  let best = 0;
  for (let round = 0; round < 4; round++) {
    const begin = process.cpuUsage();
    const until = Date.now() + 1500;
    let scored = 0;
    while (Date.now() < until) {
      for (const sentence of sentences) sink += run(sentence);
      scored += sentences.length;
    }
    const used = process.cpuUsage(begin);
    best = Math.max(best, scored / ((used.user + used.system) / 1e6));
  }
  console.log(`${name.padEnd(30)}${Math.round(best).toLocaleString('en').padStart(12)} sentences/s`);
}
if (sink === 0.5) console.log(sink);
