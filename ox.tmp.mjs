import { Store } from 'oxigraph'; import { readFileSync, readdirSync } from 'node:fs';
const store = new Store(); let t=performance.now();
store.load(readFileSync(process.argv[2],'utf8'), { format: 'application/n-quads', base_iri:'https://masar.example/', no_transaction: true });
console.log(process.argv[2], 'loaded', store.size, ((performance.now()-t)/1000).toFixed(2)+' s', 'rss', (process.memoryUsage().rss/1e9).toFixed(2));
for (const f of readdirSync('queries')) { t=performance.now(); const r=store.query(readFileSync('queries/'+f,'utf8'),{ base_iri:'https://masar.example/', use_default_graph_as_union:true }); console.log(f, r.length, (performance.now()-t).toFixed(0)+' ms'); }
