/** The formats in which a view can be taken away, pictures first. */
export const formats = ['png', 'svg', 'graphml', 'gexf', 'csv', 'json'] as const;
export type Format = (typeof formats)[number];
