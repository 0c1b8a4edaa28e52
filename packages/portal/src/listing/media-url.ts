/** Where those who work on an event see an image of it, published or not. */
export function mediaUrl(eventId: string, mediaId: string): string {
  return `/api/media/${eventId}/${mediaId}`;
}
