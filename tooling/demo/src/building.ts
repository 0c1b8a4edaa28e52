import { createHash } from 'node:crypto';
import sharp from 'sharp';
import type { PlannedHall } from './hall-plan.ts';
import type { Logo } from './logo.ts';

/** How the drawing lies under the hall. */
export const buildingPlace = { leftMetres: -1.5, topMetres: -1.5, metresPerPixel: 1 / 60 };

/** The architect's drawing of the room, as a planner would get it from the house. */
export async function drawBuilding(hall: PlannedHall): Promise<Logo> {
  const { data: content, info } = await sharp(Buffer.from(buildingSvg(hall)))
    .webp({ quality: 80, effort: 1 })
    .toBuffer({ resolveWithObject: true });
  return {
    content,
    contentType: 'image/webp',
    widthPixels: info.width,
    heightPixels: info.height,
    sha256: createHash('sha256').update(content).digest('hex'),
  };
}

function buildingSvg({ widthMetres, depthMetres, fixtures }: PlannedHall): string {
  const around = -buildingPlace.leftMetres;
  const [width, depth] = [widthMetres + 2 * around, depthMetres + 2 * around];
  const pixels = (metres: number) => metres / buildingPlace.metresPerPixel;
  const doors = fixtures.filter(({ kind }) => kind === 'entrance' || kind === 'exit');
  const opening = doors.map((door) => {
    const sideways = door.width < door.depth;
    const radius = Math.max(door.width, door.depth) / 2;
    const middle = { x: door.left + door.width / 2, y: door.top + door.depth / 2 };
    const size = sideways ? [0.9, radius * 2] : [radius * 2, 0.9];
    const [w = 0, d = 0] = size;
    return `<rect x="${middle.x - w / 2}" y="${middle.y - d / 2}" width="${w}" height="${d}" fill="#fff" stroke="none"/>
      <circle cx="${middle.x}" cy="${middle.y}" r="${radius}" fill="none" stroke-dasharray=".2 .15"/>`;
  });
  const axes = Array.from({ length: Math.floor(widthMetres / 6) + 1 }, (_, i) => i * 6).map(
    (x) => `<path d="M${x} -1.2V${depthMetres + 1.2}" stroke-dasharray=".6 .2 .1 .2"/>
      <circle cx="${x}" cy="-1.1" r=".3" fill="#fff"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${pixels(width)}" height="${pixels(depth)}"
    viewBox="${-around} ${-around} ${width} ${depth}">
    <rect x="${-around}" y="${-around}" width="${width}" height="${depth}" fill="#fff"/>
    <g fill="none" stroke="#5b6770" stroke-width=".04">
      <rect x="-.4" y="-.4" width="${widthMetres + 0.8}" height="${depthMetres + 0.8}" fill="#9aa5ac"/>
      <rect width="${widthMetres}" height="${depthMetres}" fill="#fff"/>
      ${axes.join('')}${opening.join('')}
    </g></svg>`;
}
