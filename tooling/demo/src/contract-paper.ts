import type { ContractContent } from '@foyer/domain/sponsorship/contract-content.ts';

/** The product's own template; whoever loads the event without the product gets a short paper. */
export type PrintContract = (content: ContractContent) => Promise<Buffer>;
