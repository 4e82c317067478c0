/**
 * Stands in the head of a lab's page: fetches the worker and hands it to the frame of the page, so that the worker
 * starts while the page's own code is still on its way. `window.gradusLabWorker` is the promise of the text.
 */
export const beginLabScript =
  '{const{root:r,build:b}=document.documentElement.dataset,w=window.gradusLabWorker=fetch(r+"lab-worker.js?v="+b).then(a=>{if(!a.ok)throw new Error("The lab\'s worker could not be loaded ("+a.status+").");return a.text()});addEventListener("message",({source:s,data:d})=>{if(d?.gradus==="open"&&s===document.querySelector("iframe[data-sandbox]")?.contentWindow)w.then(script=>s.postMessage({gradus:"prepare",script},"*"),()=>{})})}';

declare global {
  interface Window {
    readonly gradusLabWorker?: Promise<string>;
  }
}
