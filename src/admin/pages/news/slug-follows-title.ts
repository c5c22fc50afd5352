import { useDebounce, useFetchClient, useForm } from '@strapi/strapi/admin';
import { useEffect, useRef } from 'react';

interface ArticleForm {
  title?: string | null;
  slug?: string | null;
}

interface PanelProps {
  model: string;
  documentId?: string;
}

const ARTICLE = 'api::news.article';
const PAUSE_MS = 500;
// What Strapi makes of the type's name where it has no title.
const WITHOUT_TITLE = /^article(-\d+)?$/;

/**
 * While a news item is new, makes its address out of its title, until the editor writes an address of their own. Strapi
 * makes one as soon as the form opens, when there is no title yet («article»), and leaves it at that.
 *
 * It has the form of a panel beside the content manager's form, because that is where Strapi lets others in; it shows
 * nothing.
 */
export function SlugFollowsTitle({ model, documentId }: PanelProps): null {
  const client = useFetchClient();
  // Of any type that the content manager edits; only an article's is looked at.
  const values: ArticleForm = useForm('SlugFollowsTitle', (form) => form.values);
  const onChange = useForm('SlugFollowsTitle', (form) => form.onChange);
  const made = useRef(new Set<string>());
  const isNew = model === ARTICLE && (documentId === undefined || documentId === 'create');
  const title = values.title?.trim() ?? '';
  const calmTitle = useDebounce(title, PAUSE_MS);
  const slug = values.slug ?? '';
  const isEditors = slug !== '' && !WITHOUT_TITLE.test(slug) && !made.current.has(slug);

  useEffect(() => {
    if (!isNew || isEditors || calmTitle === '') return undefined;
    let current = true;
    const data = { contentTypeUID: ARTICLE, field: 'slug', data: { title: calmTitle } };
    client.post<{ data: string }>('/content-manager/uid/generate', data).then(
      (answer) => {
        if (!current) return;
        made.current.add(answer.data.data);
        onChange('slug', answer.data.data);
      },
      // The editor still has the field, and its button that makes an address.
      () => undefined,
    );
    return () => {
      current = false;
    };
    // Only a new title makes a new address: `onChange` is another function after each key.
  }, [client, isNew, calmTitle]);
  return null;
}
SlugFollowsTitle.type = 'slug-follows-title';
