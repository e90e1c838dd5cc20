import { categoryList } from './categories';

/** GET /cgi-bin/poi/getwxcategory. */
export function getwxcategory() {
  return { category_list: categoryList };
}
