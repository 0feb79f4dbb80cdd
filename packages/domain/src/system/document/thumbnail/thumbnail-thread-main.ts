import { parentPort, workerData } from 'node:worker_threads';
import { PhotonImage, resize, SamplingFilter } from '@cf-wasm/photon';
import { type PictureOrientation, pictureOrientation, upright } from './picture-orientation.ts';

/** What the thread that scales a picture is given. */
export interface ScaleRequest {
  readonly bytes: Uint8Array;
  /** The most pixels of the longer side. */
  readonly longest: number;
}

/** How many times larger than wanted a picture may be for each of its pixels to be looked at. */
const closely = 4;

/** The program of the thread: scales one picture, which is never made larger, turns it upright and answers it as PNG. */
function scale({ bytes, longest }: ScaleRequest): Uint8Array {
  const whole = PhotonImage.new_from_byteslice(bytes);
  const near = within(whole, longest * closely, SamplingFilter.Nearest);
  return turned(within(near, longest, SamplingFilter.Triangle), pictureOrientation(bytes)).get_bytes();
}

function turned(picture: PhotonImage, orientation: PictureOrientation): PhotonImage {
  if (orientation === 1) return picture;
  const lying = { bytes: picture.get_raw_pixels(), width: picture.get_width(), height: picture.get_height() };
  const { bytes, width, height } = upright(lying, orientation);
  return new PhotonImage(bytes, width, height);
}

function within(picture: PhotonImage, longest: number, filter: SamplingFilter): PhotonImage {
  const [width, height] = [picture.get_width(), picture.get_height()];
  const factor = longest / Math.max(width, height);
  if (factor >= 1) return picture;
  const side = (pixels: number) => Math.max(1, Math.round(pixels * factor));
  return resize(picture, side(width), side(height), filter);
}

parentPort?.postMessage(scale(workerData as ScaleRequest));
