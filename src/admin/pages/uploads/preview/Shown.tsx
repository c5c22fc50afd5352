import { Typography } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import { styled } from 'styled-components';
import { officeUploadsContract } from '../../../../contracts/uploads';
import { useBackofficeFiles } from '../../../shared';
import type { OfficeFile } from '../../pratiche/detail/work';

const Frame = styled.iframe`
  width: 100%;
  height: min(70vh, 60rem);
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
`;

const Picture = styled.img`
  display: block;
  max-width: 100%;
  max-height: min(70vh, 60rem);
  margin-inline: auto;
`;

/** A file itself: a PDF in the browser's own viewer, a photo as a picture. */
export function Shown({ file }: { file: OfficeFile }) {
  const files = useBackofficeFiles();
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    setAddress(null);
    void files.address(officeUploadsContract.viewFile, { params: { id: file.id } }).then((found) => {
      if (current) setAddress(found);
    });
    return () => {
      current = false;
    };
  }, [files, file.id]);
  if (address === null) return <Typography>Apro il file…</Typography>;
  if (file.kind === 'pdf') return <Frame src={address} title={`Anteprima di ${file.name}`} />;
  return <Picture src={address} alt={`Anteprima di ${file.name}`} />;
}
