import { locales, textIn } from '@foyer/domain/locales.ts';
import type { Product } from '@foyer/domain/product/product.schema.ts';
import { readProse } from '@foyer/domain/prose.ts';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import { mediaUrl } from '@foyer/portal/listing/media-url.ts';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { Prose } from '@foyer/ui/text/prose.tsx';
import { ActionIcon, Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import classes from './product.module.css';

type ProductRowProps = {
  product: Product;
  isFirst: boolean;
  isLast: boolean;
  onMove: (by: -1 | 1) => void;
  onEdit: () => void;
  onRemove: () => void;
};

export function ProductRow({ product, isFirst, isLast, ...on }: ProductRowProps) {
  const t = useTranslations('products');
  const { locale } = useLanguage();
  const { summary, url, pictureMediaId } = product;
  const { eventId } = useExhibitorHat();
  const name = textIn(product.name, locale);
  const missing = locales.filter((one) => product.name[one] === '' || summary[one] === '');
  return (
    <li className={classes.row}>
      {pictureMediaId && (
        <span className={classes.picture}>
          <img src={mediaUrl(eventId, pictureMediaId)} alt="" loading="lazy" />
        </span>
      )}
      <div className={classes.text}>
        <h2 className={classes.name}>{name}</h2>
        {textIn(summary, locale) && (
          <Prose className={classes.summary} blocks={readProse(textIn(summary, locale))} />
        )}
        {url && <div className={classes.address}>{url}</div>}
        {missing.map((language) => (
          <div key={language} className={classes.missing}>
            {t('language', { language })}
          </div>
        ))}
      </div>
      <div className={classes.acts}>
        <ActionIcon
          size="lg"
          aria-label={t('up', { name })}
          disabled={isFirst}
          onClick={() => on.onMove(-1)}
        >
          <IconArrowUp size={18} aria-hidden />
        </ActionIcon>
        <ActionIcon
          size="lg"
          aria-label={t('down', { name })}
          disabled={isLast}
          onClick={() => on.onMove(1)}
        >
          <IconArrowDown size={18} aria-hidden />
        </ActionIcon>
        <ActionIcon size="lg" aria-label={t('remove', { name })} onClick={on.onRemove}>
          <IconTrash size={18} aria-hidden />
        </ActionIcon>
        <Button variant="default" aria-label={t('edit', { name })} onClick={on.onEdit}>
          {t('editShort')}
        </Button>
      </div>
    </li>
  );
}
