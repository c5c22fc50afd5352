import { Box, Flex, Typography } from '@strapi/design-system';
import { useAuth } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { adminAction } from '../../../contracts/permissions';
import { OWN_PAGES, nameOf } from '../../menu';

// Side by side where there is room: Strapi gives a widget one height, whatever is in it.
const Pages = styled.ul`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 24rem), 1fr));
  gap: 0.8rem 1.6rem;
  padding-block-start: 0.4rem;
`;

/** On the home: the portal's pages that this person may open, by name, with what each is for. The menu has icons only. */
export default function OwnPagesWidget() {
  const held = useAuth('OwnPagesWidget', ({ permissions }) => permissions);
  const pages = OWN_PAGES.filter(({ permission }) =>
    held.some(({ action }) => action === adminAction(permission)),
  );
  return (
    <Pages>
      {pages.map((page) => (
        <Flex key={page.to} tag="li" gap={3} alignItems="flex-start">
          <Box paddingTop={1}>
            <page.icon aria-hidden fill="primary600" width="1.6rem" height="1.6rem" />
          </Box>
          <Box>
            <Flex gap={2} wrap="wrap">
              <Typography tag={Link} to={`/${page.to}`} fontWeight="semiBold" textColor="primary600">
                {nameOf(page)}
              </Typography>
              {page.Waiting !== undefined && <page.Waiting />}
            </Flex>
            {/* On a phone the names alone fit into the widget. */}
            <Box display={{ initial: 'none', medium: 'block' }}>
              <Typography tag="p" textColor="neutral600">
                {page.purpose}
              </Typography>
            </Box>
          </Box>
        </Flex>
      ))}
    </Pages>
  );
}
