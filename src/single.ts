// The program of a page that was saved as one file: the app in the page, and what works beside it in a worker that runs this same program.

if (typeof document === 'undefined') void import('./work/worker')
else void import('./main')
