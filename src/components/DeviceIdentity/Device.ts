import {
  DeviceCopy,
  DeviceEarlier,
  DeviceEarlierId,
  DeviceEarlierLabel,
  DeviceForm,
  DeviceId,
  DeviceKnown,
  DeviceLabel,
  DeviceProblem,
  DeviceQuestion,
  DeviceRestored,
  DeviceSource,
  DeviceTitle,
  DeviceUse,
  DeviceWhy,
} from './deviceParts.js';
import { DeviceRoot } from './DeviceRoot.js';

/** The parts that say which device this is, and lead back to an earlier id; all go inside of `Device.Root`. */
export const Device = {
  Root: DeviceRoot,
  Title: DeviceTitle,
  Source: DeviceSource,
  Label: DeviceLabel,
  Id: DeviceId,
  Copy: DeviceCopy,
  Earlier: DeviceEarlier,
  Question: DeviceQuestion,
  Form: DeviceForm,
  Why: DeviceWhy,
  Known: DeviceKnown,
  EarlierLabel: DeviceEarlierLabel,
  EarlierId: DeviceEarlierId,
  Problem: DeviceProblem,
  Use: DeviceUse,
  Restored: DeviceRestored,
};
