import { expect, it } from 'vitest';
import { imageKindOf } from './image-kind.ts';

const text = (value: string) => new TextEncoder().encode(value);

it.each([
  ['png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0)],
  ['jpeg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)],
  ['webp', text('RIFF\0\0\0\0WEBPVP8 ')],
  ['gif', text('GIF89a')],
  ['svg', text('<svg/>')],
  [
    'svg',
    text('\ufeff<?xml version="1.0"?>\n<!-- a > b --><!DOCTYPE svg [<!ENTITY a "<b>">]> <svg:svg>'),
  ],
] as const)('knows %s by its bytes', (kind, bytes) => {
  expect(imageKindOf(bytes)).toBe(kind);
});

it.each([
  ['a PDF', text('%PDF-1.7')],
  ['a page that calls itself a picture', text('<!doctype html><svg/>')],
  ['a script', text('#!/bin/sh')],
  ['an SVG in another encoding', Uint8Array.of(0xff, 0xfe, 0x3c, 0, 0x73, 0, 0x76, 0, 0x67, 0)],
  ['half a signature', Uint8Array.of(0x89, 0x50)],
  ['an unfinished comment', text('<!-- <svg>')],
  ['nothing', new Uint8Array()],
] as const)('takes %s for no picture', (_name, bytes) => {
  expect(imageKindOf(bytes)).toBeNull();
});
