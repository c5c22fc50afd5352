import { Bell } from '@strapi/icons';
import type { ComponentProps } from 'react';
import { styled } from 'styled-components';
import { useFreshUnread } from './use-fresh-unread';

const Place = styled.span`
  position: relative;
  display: block;
`;

const Count = styled.span`
  position: absolute;
  inset-block-start: -0.9rem;
  inset-inline-start: 1.1rem;
  min-inline-size: 1.8rem;
  padding-inline: 0.4rem;
  border-radius: 0.9rem;
  background: ${({ theme }) => theme.colors.danger600};
  color: ${({ theme }) => theme.colors.neutral0};
  font-size: 1.1rem;
  font-weight: 600;
  line-height: 1.8rem;
  text-align: center;
`;

const MOST = 99;

/** The icon of QuiComunica in the menu, with the number of unread notices on it; the home says it in words. */
export function UnreadIcon(props: ComponentProps<typeof Bell>) {
  const unread = useFreshUnread();
  return (
    <Place>
      <Bell {...props} />
      {unread > 0 && <Count>{unread > MOST ? `${String(MOST)}+` : unread}</Count>}
    </Place>
  );
}
