import { createContext, useContext } from 'react';

const ProductNameContext = createContext('');

export const ProductNameProvider = ProductNameContext.Provider;

/** What the browser's tab says after the page's title. */
export const useProductName = () => useContext(ProductNameContext);
