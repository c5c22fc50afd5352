import { Layouts, Page } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { adminAction, type OperatorPermission } from '../../contracts/permissions';

interface PageFrameProps {
  title: string;
  subtitle?: string;
  permission: OperatorPermission;
  /** A link back, above the title. */
  back?: ReactNode;
  /** Buttons beside the title. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A page of the portal in the admin: its title, its header, and the permission without which it is not shown. */
export function PageFrame({ title, subtitle, permission, back, actions, children }: PageFrameProps) {
  return (
    <Page.Protect permissions={[{ action: adminAction(permission), subject: null }]}>
      <Page.Main>
        <Page.Title>{title}</Page.Title>
        <Layouts.Header
          title={title}
          {...(subtitle !== undefined && { subtitle })}
          {...(back !== undefined && { navigationAction: back })}
          {...(actions !== undefined && { primaryAction: actions })}
        />
        <Layouts.Content>{children}</Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
}
