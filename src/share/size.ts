/** Size of every share image, in px: what messengers and networks ask for. Apart, since pages say it and draw none. */
export const cardSize = { width: 1200, height: 630 } as const;
