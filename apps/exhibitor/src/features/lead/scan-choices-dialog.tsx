import {
  Button,
  Input,
  Modal,
  SegmentedControl,
  Stack,
  Switch,
  Text,
  useMantineColorScheme,
} from '@mantine/core';
import { useTranslations } from 'use-intl';
import { beep } from './feedback.ts';
import { choose, type ScanChoices, useScanChoices } from './scan-choices.ts';
import type { Keeping } from './use-keeping.ts';

type Props = { isOpen: boolean; onClose: () => void; keeping: Keeping | undefined };

/** What one sets once, for one's own hand, ear and hall. */
export function ScanChoicesDialog({ isOpen, onClose, keeping }: Props) {
  const t = useTranslations('scan.choices');
  const themes = useTranslations('portal.theme');
  const { hand, hasSound, hasVibration } = useScanChoices();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Modal opened={isOpen} onClose={onClose} title={t('title')}>
      <Stack gap="md">
        <Input.Wrapper label={t('hand')} description={t('handHelp')} labelElement="div">
          <SegmentedControl
            fullWidth
            mt={6}
            aria-label={t('hand')}
            value={hand}
            onChange={(value) => choose({ hand: value as ScanChoices['hand'] })}
            data={[
              { value: 'left', label: t('left') },
              { value: 'right', label: t('right') },
            ]}
          />
        </Input.Wrapper>
        <Input.Wrapper label={themes('label')} description={t('themeHelp')} labelElement="div">
          <SegmentedControl
            fullWidth
            mt={6}
            aria-label={themes('label')}
            value={colorScheme}
            onChange={(value) => setColorScheme(value as typeof colorScheme)}
            data={(['auto', 'light', 'dark'] as const).map((value) => ({
              value,
              label: themes(value),
            }))}
          />
        </Input.Wrapper>
        <Switch
          label={t('sound')}
          checked={hasSound}
          onChange={({ currentTarget: { checked } }) => choose({ hasSound: checked })}
        />
        <Switch
          label={t('vibration')}
          description={'vibrate' in navigator ? undefined : t('noVibration')}
          disabled={!('vibrate' in navigator)}
          checked={hasVibration}
          onChange={({ currentTarget: { checked } }) => choose({ hasVibration: checked })}
        />
        <Button variant="default" onClick={() => beep('good')}>
          {t('try')}
        </Button>
        {keeping && (
          <Text size="sm" c={keeping === 'promised' ? 'dimmed' : undefined}>
            {t(`keeping.${keeping}`)}
          </Text>
        )}
        <Text size="sm" c="dimmed">
          {t('remembered')}
        </Text>
      </Stack>
    </Modal>
  );
}
