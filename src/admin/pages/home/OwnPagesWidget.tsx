import { Box, Flex, Typography } from '@strapi/design-system';
import { useAuth } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import { adminAction } from '../../../contracts/permissions';
import { OWN_PAGES, nameOf } from '../../menu';

/** On the home: the portal's pages that this person may open, by name, with what each is for. The menu has icons only. */
export default function OwnPagesWidget() {
  const held = useAuth('OwnPagesWidget', ({ permissions }) => permissions);
  const pages = OWN_PAGES.filter(({ permission }) =>
    held.some(({ action }) => action === adminAction(permission)),
  );
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2} paddingTop={1}>
      {pages.map((page) => (
        <Flex key={page.to} tag="li" gap={3} alignItems="flex-start">
          <Box paddingTop={1}>
            <page.icon aria-hidden fill="primary600" width="1.6rem" height="1.6rem" />
          </Box>
          <Box>
            <Typography tag={Link} to={`/${page.to}`} fontWeight="semiBold" textColor="primary600">
              {nameOf(page)}
            </Typography>
            {/* Strapi gives a widget one height: on a phone the names alone fit into it. */}
            <Box display={{ initial: 'none', medium: 'block' }}>
              <Typography tag="p" textColor="neutral600">
                {page.purpose}
              </Typography>
            </Box>
          </Box>
        </Flex>
      ))}
    </Flex>
  );
}
